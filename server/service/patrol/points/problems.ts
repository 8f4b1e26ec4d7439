// What can go wrong in the use cases of points, beyond what their pure room says itself.
import { problemCatalogue } from '#base';
import { nameConstraint } from '../../../platform/problem-of.ts';

export const POINTS_DESK_PROBLEMS = {
  'points-dispute-open': {
    zh: '这一行已经提过异议，正在等答复',
    en: 'this line was disputed already and waits for its answer',
  },
  'shop-sold-out': {
    zh: '库存不能少于 0：请核对数量',
    en: 'the stock cannot fall below nought: check the number',
  },
  'good-changed-meanwhile': {
    zh: '别人刚刚改过这件商品（第 {revision} 次修改）：请先载入再改',
    en: 'somebody changed this good meanwhile (revision {revision}): load it first',
  },
  'service-day-ahead': {
    zh: '{day} 还没有到：只能补录已经做过的服务',
    en: '{day} has not come yet: only service that was done can be entered',
  },
  'member-has-left': {
    zh: '已经退出队伍：记录和积分都在，但不能再参加评选',
    en: 'no longer a member: record and points are kept, awards are for members',
  },
  'award-out-of-scope': {
    zh: '不在这次评选的范围内',
    en: 'outside the places of this award',
  },
  'certificate-not-valid': {
    zh: '这份证明已不是有效状态',
    en: 'this certificate is no longer valid',
  },
} as const;

export const problem = problemCatalogue(POINTS_DESK_PROBLEMS);

nameConstraint('points-dispute-open', problem('points-dispute-open', {}));
nameConstraint('shop-sold-out', problem('shop-sold-out', {}));
