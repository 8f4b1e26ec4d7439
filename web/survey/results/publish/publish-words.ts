// What is said where results are published and withdrawn.
import { wordsOf } from '../../../shell/language.tsx';

export const PUBLISH_WORDS = wordsOf({
  intro: {
    zh: '公布会把现在的结果原样固定下来，放到任何人不用登录就能看到的网页上。公布后不能修改，只能撤回。',
    en: 'Publishing freezes the results as they are now and puts them on a page that anyone can read without signing in. They cannot be changed afterwards, only withdrawn.',
  },
  publish: { zh: '公布结果…', en: 'Publish the results …' },
  onlyPublisher: { zh: '只有公布人可以公布和撤回。', en: 'Only a publisher can publish and withdraw.' },
  notClosed: {
    zh: '调查结束之后才能公布。请先在进度页结束调查。',
    en: 'Results are published only after the survey is closed. Close it on the board first.',
  },
  besideEarlier: {
    zh: '已与以前公布过的 {n} 份结果一起检查（撤回的也算，因为有人看过）：凡两份一减就能推算出小数目的，一并不公布。',
    en: 'Checked beside the {n} publications before it, withdrawn ones included, since they were read: whatever a difference of two would give away is withheld as well.',
  },
  exposed: {
    zh: '现在不能公布：与以前公布的结果放在一起，有 {cells} 个不该公布的数会被推算出来。请等人数变化够大再公布。',
    en: 'Cannot be published now: laid beside what was published before, {cells} withheld figures could be worked out. Wait until more interviews have changed.',
  },
  willBePublic: { zh: '将要公开的内容', en: 'What will be public' },
  willNot: { zh: '不公开的内容', en: 'What stays withheld' },
  preview: { zh: '公开页预览', en: 'Preview of the public page' },
  previewHint: {
    zh: '与公布后的页面完全相同，只有地址和校验码要到公布时才有。',
    en: 'Exactly the page to be published; only its address and checksum come with publishing.',
  },
  notYet: { zh: '公布时生成', en: 'made when published' },
  headline: {
    zh: '{name}：总体 {share}（95% 区间 {limits}）',
    en: '{name}: overall {share} (95 % interval {limits})',
  },
  headlineWithheld: { zh: '{name}：总体不公布', en: '{name}: overall figure withheld' },
  places: {
    zh: '{name}：{shown} 个村（社区）的比例、区间、作答人数和名次范围',
    en: '{name}: shares, intervals, n and rank ranges of {shown} villages',
  },
  questions: {
    zh: '{n} 道题的全部选项比例（总体）',
    en: 'the shares of all options of {n} questions (overall)',
  },
  method: {
    zh: '问卷原文、计分规则、抽样和加权方法、拨打结果和应答率',
    en: 'question wording, scoring rules, sampling and weighting, call outcomes and response rates',
  },
  placesWithheld: { zh: '{indicator}：{name}（{why}）', en: '{indicator}: {name} ({why})' },
  noneWithheld: {
    zh: '没有因人数太少而不公布的村（社区）。',
    en: 'No village is withheld for too few answers.',
  },
  never: {
    zh: '任何人的单个回答、电话号码、录音和开放题原话，以及各村（社区）分题的结果',
    en: "anybody's single answers, telephone numbers, recordings and own words, and results of questions by village",
  },
  confirmTitle: { zh: '公布这份结果？', en: 'Publish these results?' },
  confirm: { zh: '公布', en: 'Publish' },
  published: { zh: '已公布', en: 'Published' },
  publicAddress: { zh: '公开地址', en: 'Public address' },
  copy: { zh: '复制地址', en: 'Copy the address' },
  copied: { zh: '已复制', en: 'Copied' },
  open: { zh: '打开公开页', en: 'Open the public page' },
  former: { zh: '公布记录', en: 'Publications' },
  none: { zh: '还没有公布过。', en: 'Nothing has been published yet.' },
  when: { zh: '公布时间', en: 'Published' },
  address: { zh: '地址', en: 'Address' },
  hash: { zh: '校验码', en: 'Checksum' },
  standing: { zh: '状态', en: 'Standing' },
  isPublic: { zh: '公开', en: 'public' },
  withdrawnAt: { zh: '{time} 撤回：{reason}', en: 'withdrawn {time}: {reason}' },
  withdraw: { zh: '撤回…', en: 'Withdraw …' },
  withdrawTitle: { zh: '撤回 {time} 公布的结果？', en: 'Withdraw the results published {time}?' },
  withdrawMeans: {
    zh: '网页会保留，但最上面写明已撤回、时间和原因；撤回后不能恢复。可以重新公布更正后的结果。',
    en: 'The page stays, but says first that it was withdrawn, when and why. This cannot be undone; corrected results can be published anew.',
  },
  reason: { zh: '撤回原因（会公开）', en: 'Reason (will be public)' },
  reasonMissing: { zh: '请写明原因', en: 'Please give a reason' },
  confirmWithdraw: { zh: '撤回', en: 'Withdraw' },
});
