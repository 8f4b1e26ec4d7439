// The look of the public pages: one small style sheet, no script, readable on a cheap phone and on A4 paper.

export const PAGE_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#faf8f3;color:#1c2a2e;font:16px/1.7 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC","Source Han Sans SC",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:#14454b;text-underline-offset:3px}
:focus-visible{outline:3px solid #9a5c0f;outline-offset:2px}
.band{padding:8px 16px;background:#f6d391;color:#4a2f05;text-align:center;font-weight:600}
.top{display:flex;justify-content:space-between;gap:16px;padding:12px 16px;background:#14454b;color:#fff}
.top,main,footer{padding-left:max(16px,50% - 380px);padding-right:max(16px,50% - 380px)}
.top a{color:#fff}
main{padding-top:24px;padding-bottom:40px}
h1{margin:0;font-size:1.6rem;line-height:1.35}
h2{margin:44px 0 10px;padding-top:14px;border-top:2px solid #14454b;font-size:1.25rem;line-height:1.4}
h3{margin:26px 0 4px;font-size:1rem;line-height:1.6}
p{margin:8px 0}
.soft,small,dt,thead th{color:#56666b}
small{font-size:.85rem}
.notice{margin:16px 0;padding:12px 16px;border-left:5px solid #b3372f;background:#fbe9e7}
.notice h2{margin:0;padding:0;border:0;color:#8f2a23}
.cards{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr))}
.card{padding:16px 20px;border:1px solid #c9c2b3;border-radius:10px;background:#fff}
.card h3{margin:0}
.big{margin:0;font-size:2.6rem;font-weight:650;line-height:1.25;color:#14454b}
.card dt{margin-top:10px;font-size:.85rem}
dd{margin:0}
.say{padding:10px 16px;border-left:5px solid #9a5c0f;background:#fdf3e1}
figure{max-width:560px;margin:16px auto}
svg{display:block;width:100%;height:auto}
table{width:100%;border-collapse:collapse;background:#fff;font-size:.94rem;line-height:1.5}
caption{padding:6px 0;text-align:left;color:#56666b}
th,td{padding:5px 8px;border-bottom:1px solid #e2ddd2;text-align:right;vertical-align:top}
th:first-child{text-align:left}
thead th{background:#f4f1e9;font-weight:500;vertical-align:bottom;word-break:keep-all}
tbody th{font-weight:400}
.text td,.text th{text-align:left}
.text td:nth-child(2),.text th,.whole td{white-space:nowrap}
.all th,.all td{font-weight:650;background:#fdf3e1}
.cut th,.cut td{border-top:2px solid #56666b}
td small,.places td{white-space:nowrap}
.bars th:first-child{width:44%}
.bars td:nth-child(2),.bars th:nth-child(2){width:40%;text-align:left}
.bars td:nth-child(2) i{display:inline-block;height:.8em;margin-right:6px;background:#5f9097;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.how{display:grid;grid-template-columns:7em 1fr;gap:8px 12px}
.how ul,.tight{margin:4px 0;padding-left:1.2em}
code{font-family:Consolas,monospace;font-size:.9rem;word-break:break-all}
.list{padding:0;list-style:none}
.list li{padding:14px 0;border-bottom:1px solid #e2ddd2}
.mark{display:inline-block;padding:0 8px;border:1px solid;border-radius:4px;color:#7a4a0a;font-size:.85rem}
.gone{color:#8f2a23}
footer{padding-top:16px;padding-bottom:28px;border-top:1px solid #c9c2b3}
@media(max-width:480px){
h1{font-size:1.35rem}
th,td{padding:5px 3px}
.text th{white-space:normal}
table{font-size:.86rem}
td small{display:block}
.places .loose{white-space:normal}
.places{font-size:.78rem}
.places th,.places td{padding:5px 2px}
.how{display:block}
.how dt{margin-top:10px}
}
@media print{
@page{size:A4;margin:15mm}
body{background:#fff;font-size:10.5pt}
.top{padding:0 0 6px;background:none;color:inherit}
.top a{display:none}
main{padding:0}
h2{break-after:avoid}
h3,caption{break-after:avoid}
.card,figure,tr,.say,.bars,.whole,.text{break-inside:avoid}
thead{display:table-header-group}
figure{max-width:400px;margin:8px auto}
h2{margin-top:26px}
h3{margin-top:16px}
th,td{padding:3px 8px}
footer{display:none}
.band{border:1px solid}
}
`;
