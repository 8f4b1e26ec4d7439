// The words that lists use for the kind of a phone. It knows nothing of numbers.
import { plainWord } from './table-cell.ts';

/** What a list says of a phone. An office phone may be a mobile or a landline; its users are seldom residents. */
export type PhoneType = 'mobile' | 'landline' | 'office';

const WORDS: Readonly<Record<PhoneType, readonly string[]>> = {
  mobile: ['手机', '手机号', '手机号码', '移动', '移动电话', 'mobile', 'mobilephone', 'cell', 'cellphone'],
  landline: ['固话', '座机', '固定电话', '住宅电话', '家庭电话', '宅电', 'landline', 'fixed', 'home'],
  office: ['单位', '单位电话', '办公电话', '办公', 'office', 'work', 'business'],
};

const TYPES: readonly PhoneType[] = ['mobile', 'landline', 'office'];

/** The type that a word names, or undefined when the word is not known. Case, spaces and brackets do not matter. */
export function phoneTypeOf(word: string): PhoneType | undefined {
  const plain = plainWord(word);
  return TYPES.find((type) => WORDS[type].includes(plain));
}
