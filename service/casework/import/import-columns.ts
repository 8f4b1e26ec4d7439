// The columns of a list of requests, by their usual names. It reads no row.
import { columnFinder, type SheetColumns } from '#base';

export const CASE_HEADINGS = {
  text: [
    '内容',
    '反映内容',
    '诉求内容',
    '问题内容',
    '事项内容',
    '纠纷内容',
    '反映问题',
    '诉求',
    'text',
    'content',
    'description',
    'request',
  ],
  place: [
    '村/社区',
    '村(社区)',
    '村社区',
    '村',
    '社区',
    '地点',
    '所属村',
    '所在村',
    '所属村社区',
    'village',
    'place',
  ],
  spot: ['具体位置', '具体地点', '详细地址', '位置', '地址', 'spot', 'address', 'location', 'where exactly'],
  kind: ['类别', '诉求类别', '事项类别', '类型', '分类', 'kind', 'category', 'type'],
  source: ['来源', '诉求来源', '渠道', '反映渠道', 'source', 'channel', 'came by'],
  name: ['反映人', '反映人姓名', '姓名', '诉求人', '来电人', '当事人', 'name', 'sender', 'sender’s name'],
  phone: [
    '电话',
    '联系电话',
    '电话号码',
    '手机',
    '手机号',
    '手机号码',
    '联系方式',
    '反映人电话',
    'phone',
    'telephone',
  ],
  day: [
    '日期',
    '登记时间',
    '登记日期',
    '反映时间',
    '反映日期',
    '来电时间',
    '时间',
    'date',
    'said on',
    'received',
  ],
  people: ['涉及人数', '人数', '涉及人员数', 'people', 'number of people'],
} as const;
export type CaseColumn = keyof typeof CASE_HEADINGS;
export type CaseColumns = SheetColumns<CaseColumn>;

const FINDER = columnFinder<CaseColumn>(
  CASE_HEADINGS,
  (found) => found.text !== undefined && Object.keys(found).length > 1,
);

/** Undefined where no row, and no two rows together, name what was said and one thing more. */
export const findCaseColumns = FINDER.find;

/** The column that a heading names, if any. */
export const columnOf = FINDER.columnOf;
