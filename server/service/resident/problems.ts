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
