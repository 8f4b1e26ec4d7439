// What can be wrong with what a resident sends.
import { problemCatalogue } from '#base';

export const RESIDENT_PROBLEMS = {
  'request-without-text': {
    zh: '请写下是什么事：几个字也可以',
    en: 'please write down what it is about: a few words are enough',
  },
  'request-sent-already': {
    zh: '这张表刚才已经发出去了，这次的内容不一样：再按一次“发送”就作为另一件发出；只想补充的，请在进度页面补充',
    en: 'this form was sent a moment ago, with other words: press “Send” once more to send it as another request, or add to the first one on its page',
  },
  'phone-not-understood': {
    zh: '这个电话号码看不懂：请只写数字，或者不填',
    en: 'the telephone number is not understood: write digits only, or leave it empty',
  },
  'phone-not-given': {
    zh: '这件事没有留电话，不能发验证码',
    en: 'no telephone was given with this request, so no code can be sent',
  },
  'phone-code-too-often': {
    zh: '验证码发得太多了：请过一分钟再试；一天最多 3 次',
    en: 'too many codes were sent: try again in a minute; at most 3 a day',
  },
  'phone-code-not-sent': {
    zh: '短信没有发出去：请过几分钟再试，或者等工作人员打电话核实',
    en: 'the message could not be sent: try again in a few minutes, or wait to be called',
  },
  'phone-code-wrong': {
    zh: '验证码不对，或者已经过期：请看最新的一条短信，或者再要一个',
    en: 'the code is wrong or has expired: look at the newest message, or ask for another code',
  },
  'matter-not-found': {
    zh: '没有这个编号和查询码的诉求：请核对一遍，数字 0 和字母 O 不分',
    en: 'no request has this number and code: check them once more; 0 and O count as the same',
  },
  'addition-empty': {
    zh: '请写几个字，或者加一张照片',
    en: 'write a few words, or add a photo',
  },
  'rating-incomplete': {
    zh: '请选“解决了吗”和“满意吗”',
    en: 'please answer both: whether it is solved, and whether you are satisfied',
  },
  'again-without-reason': {
    zh: '请写下哪里没有解决',
    en: 'please write down what is not solved',
  },
} as const;

export const problem = problemCatalogue(RESIDENT_PROBLEMS);
