// The cues by which a sentence warns against coaching, tells of it, or asks for what people really think, each with its reason.
// They are read in plain text. A new one is an entry here.
import type { Bilingual } from '#base';

export interface StanceCue {
  readonly reason: Bilingual;
  readonly expression: RegExp;
}

const COACHING =
  '(?:诱导|暗示|授意|指使|干扰|干预|弄虚作假|打招呼|统一口径|标准答案|参考答案|正确答案|替.{0,6}(?:回答|作答|答题|选择)|要求(?:他人|别人|被访|访|群众|居民|村民|学生|教师|老师|家长|受访|您|你|职工|员工|亲属|大家)|(?:教|叫|让|逼|劝|催|强迫)(?:群众|村民|居民|学生|家长|您|你|人|受访|大家|他)|引导(?:群众|受访|居民|村民|作答|答)|指标摊派|挂钩|换取|谈论如何|规定.{0,6}答案|教.{0,4}(?:怎么|如何|怎样)|操纵|作假|造假|说什么|怎么答|怎样答|如何答|怎样回答|怎么回答|如何回答|索要|过问|查看.{0,6}答|收集.{0,8}(?:截图|答案|录音)|送礼|发礼品|施压|影响.{0,4}(?:回答|作答)|美化|打探|打听|模拟答题|模拟民调|口径|话术|代接|代答|代为|提示您|提示选|替您|替他|预设|排名|排队|coach|pressur|told you|tell residents)';
const REFUSING =
  '(?:严禁|禁止|不得|不准|不许|不应|不能|不会|不该|杜绝|不允许|切勿|不要|无权|没有权|不可|拒绝|防止|不以|严查|谨防|抵制|反对|没有|没人|无人|无|不存在|不设|不提供|不发|不是|从不|绝不|决不|也不|纠正|整治|制止|警惕|must not|may not|never|nobody|no one|no )';

export const STANCE_CUES: readonly StanceCue[] = [
  {
    reason: {
      zh: '把受访者的话读回去，或问哪一项最接近：访问员的追问',
      en: 'reads an answer back or asks which option is nearest: an interviewer’s probe',
    },
    expression:
      /^(?:您|你)(?:刚才|刚刚)?(?:所)?(?:说|选|提到)(?:的|了)?[^。\n]{0,20}(?:哪|记|确认|吗|是)|(?:哪一?个|哪一?项|哪种)[^。\n]{0,6}(?:接近|贴近|符合|合适)|不能替|收到[^。\n]{0,24}(?:短信|通知|消息)[^。\n]{0,4}[?]|(?:不会|不)(?:因此|影响)/u,
  },
  {
    reason: { zh: '不许、不得、没有，加上引导的做法', en: 'a ban or a denial, and then a way of coaching' },
    expression: new RegExp(`${REFUSING}(?!告诉|说|讲|提|跟|和|向|对)[^。\\n]{0,36}?${COACHING}`, 'u'),
  },
  {
    reason: {
      zh: '如有人、任何单位、发现……要求您：请人举报',
      en: 'if anyone, any office, should ask you: calls for a report',
    },
    expression:
      /(?:如有|若有|如果有|如遇|若遇|(?<!没)有|任何|假如|倘若|凡有|谁|哪个|遇到|发现|碰到|接到)(?:任何|有)?[^,。\n]{0,10}(?:人|单位|干部|网格员|村里|学校|领导|谁|者|名义)[^,。\n]{0,8}(?:要求|教|叫|让|逼|诱导|打招呼|劝|暗示|指使|告诉|要(?:您|你))/u,
  },
  {
    reason: { zh: '英文的“如果有人告诉您”', en: 'if anyone told you, in English' },
    expression:
      /(?:anyone|someone|somebody|if you (?:were|are) (?:told|asked)|whoever)[^.\n]{0,40}(?:told|tell|ask|offer|press|coach)/u,
  },
  {
    reason: { zh: '引导的做法，接着它的后果', en: 'a way of coaching, and then what follows from it' },
    expression: new RegExp(
      `${COACHING}[^。\\n]{0,60}(?:举报|违规|违反|违纪|追究|问责|处分|查处|取消|通报|批评|诫勉|反映|可耻|欺骗|骗|错误|不可取|拒绝|无效|不实|追责)`,
      'u',
    ),
  },
  {
    reason: {
      zh: '做了什么，被通报、批评、撤下',
      en: 'what was done, and that it was reproved or taken down',
    },
    expression:
      /(?:印发|张贴|贴|公开信|教|要求|统一|诱导|作假|干扰|样板|口径|截图|打招呼|礼品|发放|标语|横幅|这样问)[^。\n]{0,60}(?:被|予以|给予|受到|遭到?|已经?|责令|立即|查实)[^,。\n]{0,10}(?:通报|批评|问责|叫停|诫勉|点名|撤下|撤回|收回|曝光|处分|谈话|整改|道歉|追责|警告|作废)/u,
  },
  {
    reason: {
      zh: '举报、红线、请勿相信、真实感受：告诫的话',
      en: 'words of warning: report it, do not believe it, as you really feel',
    },
    expression:
      /举报线索|查实|红线|请勿(?:相信|轻信)|不要(?:相信|轻信)|别信|反面例子|反面教材|作废|谣言|不实|不要理会|完全可以不(?:听|理)|可以不(?:听|理)|不必理会|取消(?:民调)?(?:考核)?排名|没有任何(?:礼品|奖励)|就废了|是骗局|是错的|并不(?:可取|代表)|警惕|举报电话|可以?举报|请举报|欢迎举报|发给调查中心|我们会核查|向调查中心|向.{0,12}(?:举报|反映|投诉)|真实(?:感受|想法|意见)(?![^。\n]{0,10}(?:直接|就|满意|安全))|report it|please report|honest|really (?:feel|think)/u,
  },
  {
    reason: {
      zh: '记者、媒体、某地、案例：转述别人做的事',
      en: 'the press, a certain place, a case: telling of what others did',
    },
    expression:
      /(?:记者|媒体|网友|评论|通报|暗访|案例|有的地方|个别|一些地方|某[县镇村市区地街社校单]|有干部|有网格|曾|据报道|审计|巡察|反面|曝光|截获|投诉称|来信)[^\n]{0,50}(?:印发|张贴|教|要求|诱导|统一|逼|让|把戏|形式主义|变味|作假|发放|编|背)/u,
  },
  {
    reason: { zh: '这种做法、属于违规：评判', en: 'this practice, a breach: a judgement' },
    expression:
      /(?:这种|这样的|此类|这类|那种)[^,。\n]{0,6}(?:做法|把戏|行为|口径|话术|公开信|现象|要求)|都是违反|(?:属于|是|均属|涉嫌|都属)(?:违规|违纪|诱导|干扰|弄虚|造假|作弊|形式主义)/u,
  },
  {
    reason: { zh: '研究、偏差、样本：讲方法', en: 'research, bias, sample: talk of method' },
    expression:
      /(?:研究|论文|本文|文献|效应|偏差|倾向于|实验|学者|假设|量表)[^。\n]{0,40}(?:受访|选项|回答|样本|选择)/u,
  },
  {
    reason: { zh: '无论怎样都照实说', en: 'whichever it is, say it truly' },
    expression:
      /(?:无论|不论|不管)[^。\n]{0,14}(?:还是|或是?|、)[^。\n]{0,12}(?:都|照实|如实|均)[^。\n]{0,12}(?:照实|如实|可以|欢迎|说出|真实|尊重|不会|记下|不影响|没有|请说|直说|有用)/u,
  },
  {
    reason: { zh: '真实想法，好的不好的都可以', en: 'what you really think, good or not' },
    expression:
      /(?:真实|如实|照实|真心|心里|真话|实话|自己的?|想)[^。\n]{0,14}(?:感受|想法|意见|看法|回答|话|说|评价)[^。\n]{0,60}(?:不满意|没有(?:标准|对错|正确)|都可以|不好|都欢迎|不了解)/u,
  },
];
