// Every way in which the rules of bulletins say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const BULLETIN_PROBLEMS = {
  'bulletin-period-impossible': {
    zh: '起止日期不对（{from} 到 {to}）：开始不能晚于结束，最长三年',
    en: 'the days from {from} to {to} are not possible: the first comes before the last, and three years are the most',
  },
  'bulletin-figure-unknown': {
    zh: '没有“{name}”这个数字：请从右边的数字栏里选',
    en: 'there is no figure “{name}”: choose one from the list beside the text',
  },
  'bulletin-figure-empty': {
    zh: '“{name}”没有数：请删去这一句，或填上人工核实的数并写明理由',
    en: '“{name}” has no value: take the sentence out, or fill in a figure by hand and say where it is from',
  },
  'bulletin-empty': { zh: '稿子还没有正文', en: 'the bulletin has no text yet' },
  'bulletin-move-impossible': {
    zh: '这份稿子是“{standingZh}”，不能{moveZh}',
    en: 'this bulletin is {standingEn} and cannot be moved on by “{moveEn}”',
  },
  'bulletin-not-draft': {
    zh: '这份稿子是“{standingZh}”，不能再改：请先退回起草',
    en: 'this bulletin is {standingEn} and no longer changes: send it back to its writers first',
  },
  'bulletin-own-approval': {
    zh: '写过、改过这份稿子的人不能自己签发：请另一位审核',
    en: 'whoever wrote or changed this bulletin cannot approve it: ask somebody else',
  },
  'bulletin-wording-left': {
    zh: '要公开的稿子还有 {count} 处措辞不中立，第一处是“{phrase}”：请退回改好，或改为内部印发',
    en: 'this bulletin is to be public and the wording check still points to {count} phrases, the first of them “{phrase}”: mend them, or keep it inside',
  },
  'bulletin-reason-missing': { zh: '请写明理由', en: 'say why' },
} as const;

export const problem = problemCatalogue(BULLETIN_PROBLEMS);
