// What gives a person away in a list that should hold counts alone: headings that speak of people, and cells that look like a name,
// an identity number, a telephone or an address. It keeps nothing of what it sees.
import { type Bilingual, plainHeading, type SheetCell, sheetText } from '#base';

interface PersonalSign {
  readonly what: Bilingual;
  readonly heading: RegExp;
  readonly content: RegExp | undefined;
}

const SIGNS: readonly PersonalSign[] = [
  {
    what: { zh: '身份证号', en: 'identity number' },
    heading: /身份证|证件号|公民身份|护照|idcard|identity|idnumber|idno/,
    content:
      /(?<!\d)\d{6}(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)|(?<!\d)[1-9]\d{14}(?!\d)/,
  },
  {
    what: { zh: '电话', en: 'telephone' },
    heading: /电话|手机|联系方式|联系号码|phone|mobile|tel$|contact/,
    content:
      /(?<!\d)(?:\+?86)?1[3-9]\d(?:\d{8}|[ -]?\d{4}[ -]?\d{4}|[*xX]{3,6}\d{2,4})(?!\d)|(?<!\d)000\d{8}(?!\d)|(?<!\d)0\d{2,3}[ -]?[2-9]\d{6,7}(?!\d)/,
  },
  {
    what: { zh: '住址', en: 'address' },
    heading: /住址|地址|门牌|居住地|户籍|案发地点|详细地点|address|residence/,
    content: /(?:路|街|巷|弄|道)\d+号|\d+(?:栋|幢|单元|室|号楼)|(?:村|社区).{0,8}\d+组/,
  },
  {
    what: { zh: '姓名', en: 'name' },
    heading:
      /姓名|名字|当事人|报警人|报案人|嫌疑人|受害人|被害人|死者|伤者|原告|被告|联系人|责任人|民警|承办人|户主|^name|fullname|suspect|victim|plaintiff|defendant|caller|officer/,
    content: undefined,
  },
  {
    what: { zh: '年龄、性别等个人情况', en: 'a person’s age, sex and the like' },
    heading:
      /年龄|性别|出生|民族|职业|学历|籍贯|车牌|账号|案情|简要|ages?$|gender|sex|birth|ethnic|occupation/,
    content:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.]?[A-Z0-9]{5,6}(?![A-Z0-9])/,
  },
];

/** What a heading says of people, if it does. */
export function personalHeading(cell: SheetCell): Bilingual | undefined {
  const heading = plainHeading(cell);
  return SIGNS.find(({ heading: sign }) => sign.test(heading))?.what;
}

/** What a cell looks like, if it looks like something of a person. */
export function personalContent(cell: SheetCell): Bilingual | undefined {
  const text = sheetText(cell).normalize('NFKC').replaceAll(/\s+/g, ' ');
  return SIGNS.find(({ content }) => content?.test(text))?.what;
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const NAME = new RegExp(
  `^(?:[${SURNAMES}](?:[\\u4e00-\\u9fff]{1,2}|某{1,2}|[*xX×]{1,2})|[${SURNAMES}][\\u4e00-\\u9fff]?[*×某][\\u4e00-\\u9fff]?)$`,
);
const SHARE_OF_NAMES = 0.6;

/** Whether most of a column's cells look like the names of people. */
export function looksLikeNames(cells: readonly SheetCell[]): boolean {
  const written = cells.map(sheetText).filter((text) => text !== '');
  const named = written.filter((text) => NAME.test(text.replaceAll(/\s/g, '')));
  return named.length > 0 && named.length >= written.length * SHARE_OF_NAMES;
}

export const A_NAME: Bilingual = { zh: '姓名', en: 'name' };
