// Characters that are written instead of others: traditional for simplified ones, and look-alikes and sound-alikes of answers.

/** Pairs: the traditional character, then the simplified one. Only those that the word lists meet. */
const TRADITIONAL =
  '環环設设際际規规視视現现場场塊块術术層层屆届塵尘錢钱飯饭鐵铁車车東东長长覺觉觀观慣惯鬧闹齊齐連连運运達达遠远適适針针釘钉鋪铺錯错鏡镜閉闭聞闻閱阅隊队陽阳階阶雖虽難难頁页順顺預预類类顧顾飛飞館馆馬马騙骗驗验驚惊鬥斗魚鱼鳥鸟麗丽黨党筆笔節节範范簡简糧粮紀纪約约純纯紙纸細细終终結结網网緊紧線线練练織织續续罵骂羅罗習习聯联腦脑臺台舉举舊旧華华葉叶藝艺藥药蘇苏衝冲裝装製制複复計计訊讯討讨訓训託托註注詞词試试詳详誠诚談谈論论諾诺謹谨譯译讓让豐丰負负財财貴贵買买費费賣卖質质購购贏赢趕赶跡迹踐践軍军輕轻輪轮辦办週周進进遊游遲迟遺遗鐘钟銀银閃闪陳陈陸陆雙双雜杂離离靜静頂顶項项頓顿風风養养餘余驕骄滿满請请電电話话調调測测評评問问題题說说講讲選选擇择應应當当務务統统標标準准實实確确認认讚赞贊赞鄉乡鎮镇縣县區区國国員员單单級级獎奖勵励禮礼領领給给發发賞赏錄录圖图傳传證证報报據据匯汇總总這这個个們们對对為为與与來来時时間间裡里裏里還还過过後后點点麼么樣样誰谁萬万無无須须將将會会開开關关係系響响勢势業业職职務务親亲爸爸媽妈戶户勞劳動动榮荣譽誉資资商商誤误罰罚處处績绩責责資资補补減减絕绝導导誘诱聽听讀读寫写記记參参訪访查查眾众體体優优較较還还懂懂嗎吗別别許许沒没壞坏亂乱麼么數数據据聲声壓压該该從从見见歡欢極极強强變变轉转僅仅隱隐瞞瞒內内機机構构號号碼码鍵键隨随歲岁齡龄農农鄰邻幾几隻只麼么擔担憂忧險险護护門门謝谢願愿謊谎假假諒谅歸归臉脸顏颜頭头條条佈布嚴严違违則则盡尽衛卫';

export const SIMPLIFIED: ReadonlyMap<string, string> = pairsOf(TRADITIONAL);

function pairsOf(text: string): ReadonlyMap<string, string> {
  const characters = [...text];
  return new Map(
    characters.flatMap((from, nth) => (nth % 2 === 0 ? [[from, characters[nth + 1] ?? from] as const] : [])),
  );
}

const BETWEEN = '[\\s.,，。、\\-/|]{0,2}';

/** Disguises of answers, with what is meant. A gap stands for a mark set between two characters. */
export const DISGUISES: readonly { readonly meant: string; readonly written: string }[] = [
  { meant: '满意', written: `(?<![a-z])man${BETWEEN}yi(?![a-z])` },
  { meant: '满意', written: `(?<![a-z])m(?:an)?${BETWEEN}意` },
  { meant: '满意', written: `[满滿]${BETWEEN}yi?(?![a-z])` },
  { meant: '满意', written: '(?:满[億亿义臆艺易忆噫]|[瞒蛮慢曼漫螨蔓]意|氵荫意|氵?艹两意|满立日心)' },
  { meant: '满意', written: '满[.,，。、\\-/|1-9➊-➓]{1,2}意' },
  { meant: '安全', written: `(?<![a-z])an${BETWEEN}quan(?![a-z])` },
  { meant: '安全', written: `(?<![a-z])a(?:n)?${BETWEEN}全` },
  { meant: '安全', written: `安${BETWEEN}q(?:uan)?(?![a-z])` },
  { meant: '安全', written: '(?:安[荃铨泉佺诠]|[桉氨胺按铵鞍庵]全|宀女全)' },
  { meant: '安全', written: '安[.,，。、\\-/|1-9➊-➓]{1,2}全' },
  { meant: '好评', written: '(?:好[平苹坪]|女子评|hao评|好ping(?![a-z])|haoping(?![a-z])|恏评)' },
  { meant: '回答', written: 'hui答' },
  { meant: '非常', written: '(?:feichang(?![a-z])|非chang(?![a-z])|灰常|菲常)' },
];
