// Cuts plain text into sentences, and marks those near which a survey, a call or answering is spoken of.

export interface Sentence {
  readonly text: string;
  /** where it begins in the plain text */
  readonly start: number;
  readonly nearSurvey: boolean;
}

const SURVEY =
  /民调|测评|调查|问卷|12340|访问?员|访谈|来电|电话|回答|作答|答复|答题|问到|问起|问及|被问|问[啥您你:]|打分|评分|满意|安全感|人家问|问您|问你|题|核查|外传|问的是|问在|问哪|谈起|一句话|好评|五颗星|美言|怎么答|答错|评价|有没有人|住满|黑恶|接听|接完|他问|通话截|pollster|评议|按键|选项|随访|抽查|抽测|考评|暗访|打满分|survey|poll|caller|interview|questionnaire|phone|answer/u;
const ELSEWHERE =
  /面试|买家|卖家|店铺|快递|网购|客服|外卖|考试|诈骗|反诈|验证码|转账|消防|投票|外卖|小哥|工单|诉求|办理结果|处理结果|调解|协议|维修|疫苗|医保|社保|作业|停电|停水|试卷|课堂|食品安全|安全生产|淘宝|订单|售后/u;
const OF_SURVEY = /民调|测评|12340|访问?员|调查员|满意度|安全感|问卷|survey/u;

const NEIGHBOURS = 4;

/** Sentences end at a full stop, question or exclamation mark, semicolon, or line end; the mark belongs to them. */
export function sentencesOf(text: string): Sentence[] {
  const cut = [...text.matchAll(/[^。!?;\n]{1,400}[。!?;]{0,3}/gu)];
  const speaks = cut.map(([sentence]) => SURVEY.test(sentence));
  const elsewhere = cut.map(([sentence]) => ELSEWHERE.test(sentence) && !OF_SURVEY.test(sentence));
  return cut.map(({ 0: sentence, index }, nth) => ({
    text: sentence,
    start: index,
    nearSurvey:
      !elsewhere[nth] && speaks.slice(Math.max(0, nth - NEIGHBOURS), nth + NEIGHBOURS + 1).includes(true),
  }));
}
