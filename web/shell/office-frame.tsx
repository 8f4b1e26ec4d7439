// The frame of the office screens: where one is, where one can go, who one is.

import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { App, ConfigProvider, Dropdown, Layout, Menu } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import type { Permission } from '#wire';
import './office-frame.css';
import { useLanguage, useWords, wordsOf } from './language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { signOut, useMay, useMe } from './session.ts';
import { SimulatedBand } from './simulated-band.tsx';
import { theme } from './theme.ts';

const WORDS = wordsOf({
  product: { zh: '问安', en: "Wen'an" },
  surveys: { zh: '调查', en: 'Surveys' },
  questionnaires: { zh: '问卷', en: 'Questionnaires' },
  frames: { zh: '抽样框', en: 'Frames' },
  interview: { zh: '访问台', en: 'Interview' },
  coaching: { zh: '举报', en: 'Reports' },
  cases: { zh: '诉求与纠纷', en: 'Matters' },
  campaigns: { zh: '专项活动', en: 'Campaigns' },
  publicity: { zh: '宣传', en: 'Publicity' },
  ledger: { zh: '联系台账', en: 'Contacts' },
  field: { zh: '手机走访', en: 'On foot' },
  published: { zh: '公布的结果', en: 'Published results' },
  people: { zh: '人员与机构', en: 'People' },
  audit: { zh: '操作记录', en: 'Audit log' },
  account: { zh: '我的账号', en: 'My account' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  menu: { zh: '主菜单', en: 'Main menu' },
});

const ENTRIES = [
  { to: '/surveys', word: 'surveys', permission: 'survey.read' },
  { to: '/questionnaires', word: 'questionnaires', permission: 'questionnaire.read' },
  { to: '/frames', word: 'frames', permission: 'frame.read' },
  { to: '/interview', word: 'interview', permission: 'interview.conduct' },
  { to: '/coaching', word: 'coaching', permission: 'coaching.read' },
  { to: '/cases', word: 'cases', permission: 'case.read' },
  { to: '/campaigns', word: 'campaigns', permission: 'outreach.read' },
  { to: '/publicity', word: 'publicity', permission: 'outreach.read' },
  { to: '/ledger', word: 'ledger', permission: 'outreach.read' },
  { to: '/field', word: 'field', permission: 'visit.conduct' },
  { to: '/published', word: 'published', permission: undefined },
  { to: '/people', word: 'people', permission: 'people.manage' },
  { to: '/audit', word: 'audit', permission: 'audit.read' },
] as const satisfies readonly { to: string; word: keyof typeof WORDS; permission: Permission | undefined }[];

export function OfficeFrame() {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enGB}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <SimulatedBand />
        <Layout className="office">
          <OfficeHead />
          <Layout.Content className="office-content">
            <Outlet />
          </Layout.Content>
        </Layout>
      </App>
    </ConfigProvider>
  );
}

function OfficeHead() {
  const say = useWords(WORDS);
  const may = useMay();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const entries = ENTRIES.filter((entry) => entry.permission === undefined || may(entry.permission));
  const selected = entries.find((entry) => path.startsWith(entry.to));
  return (
    <Layout.Header className="office-head">
      <Link to="/" className="office-mark">
        <img src="/mark.svg" alt="" width="30" height="30" />
        {say('product')}
      </Link>
      <Menu
        mode="horizontal"
        className="office-menu"
        aria-label={say('menu')}
        selectedKeys={selected ? [selected.to] : []}
        items={entries.map((entry) => ({
          key: entry.to,
          label: <Link to={entry.to}>{say(entry.word)}</Link>,
        }))}
      />
      <LanguageSwitch />
      <PersonMenu />
    </Layout.Header>
  );
}

function PersonMenu() {
  const say = useWords(WORDS);
  const me = useMe();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate({ to: '/sign-in' });
  };
  const items = [
    { key: 'account', label: <Link to="/account">{say('account')}</Link> },
    { key: 'leave', label: say('signOut'), onClick: leave },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button type="button" className="office-person">
        {me?.name}
      </button>
    </Dropdown>
  );
}
