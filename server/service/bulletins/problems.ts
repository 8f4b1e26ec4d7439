// What can go wrong in the use cases of bulletins, beyond what their pure room says itself.
import { problemCatalogue } from '#base';

export const BULLETIN_DESK_PROBLEMS = {
  'bulletin-changed-meanwhile': {
    zh: '别人刚刚改过这份稿子（第 {revision} 次修改）：请先载入再改，您的文字没有丢',
    en: 'somebody changed this bulletin meanwhile (revision {revision}): load it first; your text is not lost',
  },
  'bulletin-series-unknown': {
    zh: '本单位还没有这个版头：请先设一个',
    en: 'your office has no such head yet: set one up first',
  },
  'bulletin-series-of-other-form': {
    zh: '这个版头不适合这种稿子：公文用文号，简报用期号',
    en: 'this head is not for such a bulletin: documents have reference numbers, briefings have issues',
  },
  'bulletin-template-unknown': { zh: '没有这个模板', en: 'there is no such template' },
  'bulletin-figure-not-in-text': {
    zh: '正文里没有用到这个数',
    en: 'the text does not use this figure',
  },
} as const;

export const problem = problemCatalogue(BULLETIN_DESK_PROBLEMS);
