// What the resident's pages add to the look of the public pages: forms for a thumb, steps, and choices as large lines.

export const RESIDENT_STYLE = `
.top a:first-child{text-decoration:none;font-weight:600}
.top a:last-child{white-space:nowrap}
.lead{font-size:1.05rem}
.choices{display:grid;gap:12px;margin:20px 0;padding:0;list-style:none}
.choices a{display:block;padding:14px 18px;border:1px solid #c9c2b3;border-radius:10px;background:#fff;color:#1c2a2e;text-decoration:none}
.choices a:hover,.choices a:focus-visible{border-color:#14454b;background:#e6f0ef}
.choices strong{display:block;font-size:1.1rem;color:#14454b}
.choices .first{border:2px solid #14454b}
form{margin:20px 0}
.field{margin:0 0 22px}
.field label,legend{display:block;margin-bottom:4px;font-weight:600}
.field .hint{margin:0 0 6px;color:#56666b;font-size:.92rem;line-height:1.6}
.field .wrong{margin:0 0 6px;color:#8f2a23;font-weight:600}
input[type=text],input[type=tel],input[type=search],input[type=datetime-local],textarea,select{width:100%;min-height:48px;padding:10px 12px;border:1px solid #6e7b7f;border-radius:8px;background:#fff;color:inherit;font:inherit;line-height:1.5}
textarea{min-height:150px}
input[type=file]{max-width:100%;min-height:48px;padding:10px 0;font:inherit}
input[aria-invalid=true],textarea[aria-invalid=true]{border:2px solid #b3372f}
fieldset{margin:0 0 22px;padding:14px 16px;border:1px solid #c9c2b3;border-radius:10px;background:#fff}
.pick{display:flex;align-items:flex-start;gap:10px;min-height:44px;padding:8px 0;font-weight:400!important}
.pick input{flex:none;width:22px;height:22px;margin:2px 0;accent-color:#14454b}
button{min-height:50px;padding:10px 26px;border:0;border-radius:8px;background:#14454b;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:hover{background:#1b5a62}
button.plain{border:1px solid #14454b;background:#fff;color:#14454b}
[data-locate]+button{margin-top:10px}
button.danger{border:1px solid #8f2a23;background:#fff;color:#8f2a23}
.trap{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}
.done{margin:0 0 24px;padding:16px 20px;border:2px solid #2c7a4b;border-radius:10px;background:#e6f3ea}
.done h2{margin:0;padding:0;border:0}
.card>h2:first-child{margin:0;padding:0;border:0}
.list h2{margin:16px 0 4px;padding:0;border:0;font-size:1rem}
.number{font-size:1.5rem;font-weight:650;overflow-wrap:anywhere}
.keep{padding:10px 12px;border:1px dashed #56666b;border-radius:8px;background:#fff;overflow-wrap:anywhere}
.now{margin:16px 0;padding:14px 18px;border-left:5px solid #14454b;background:#e6f0ef}
.now p{margin:0}
.now .state{font-size:1.2rem;font-weight:650}
.late{border-left-color:#9a5c0f;background:#fdf3e1}
.steps{margin:16px 0;padding:0 0 0 22px;list-style:none;border-left:2px solid #c9c2b3}
.steps li{position:relative;padding:0 0 16px}
.steps li::before{content:"";position:absolute;left:-29px;top:.5em;width:12px;height:12px;border-radius:50%;background:#14454b}
.steps time{display:block;color:#56666b;font-size:.92rem}
.words{padding:10px 14px;border:1px solid #e2ddd2;border-radius:8px;background:#fff}
.photos{display:flex;flex-wrap:wrap;gap:10px;margin:12px 0;padding:0;list-style:none}
.photos img{display:block;width:140px;height:105px;object-fit:cover;border:1px solid #c9c2b3;border-radius:6px}
details{margin:14px 0;padding:0 16px;border:1px solid #c9c2b3;border-radius:10px;background:#fff}
summary{min-height:48px;padding:11px 0;font-weight:600;color:#14454b;cursor:pointer}
.ways{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0 0 8px;padding:0;list-style:none}
.ways a{display:inline-block;padding:8px 0}
.true{font-size:1.25rem;font-weight:650;font-variant-numeric:tabular-nums}
.never{margin:12px 0;padding:12px 18px 12px 36px;border:2px solid #b3372f;border-radius:10px;background:#fff}
.map{max-width:480px;margin:16px 0}
.filter{display:flex;flex-wrap:wrap;gap:10px;align-items:end}
.filter .field{flex:1 1 150px;margin:0}
@media(max-width:480px){
button{width:100%}
.number{font-size:1.2rem}
.steps{padding-left:18px}
.steps li::before{left:-25px}
}
@media print{form,details,.ways{display:none}}
`;
