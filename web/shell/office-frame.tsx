// The frame of the office screens: where one is, where one can go, who one is.

import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { App, ConfigProvider, Dropdown, Layout, Menu, type MenuProps } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import './office-frame.css';
import { useLanguage, useWords, wordsOf } from './language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import {
  ENTRY_WORDS,
  entriesFor,
  type OfficePage,
  pageAt,
  type Section,
  sectionsOf,
} from './office-entries.ts';
import { signOut, useMay, useMe } from './session.ts';
import { SimulatedBand } from './simulated-band.tsx';
import { theme } from './theme.ts';

const WORDS = wordsOf({
  product: { zh: '问安', en: "Wen'an" },
  account: { zh: '我的账号', en: 'My account' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  menu: { zh: '主菜单', en: 'Main menu' },
});

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

/** Beside the list of which it is a group, and over it where there is no room: on a phone. */
const BESIDE = {
  rightTop: { points: ['tl', 'tr'], overflow: { shiftX: true, shiftY: true } },
  leftTop: { points: ['tr', 'tl'], overflow: { shiftX: true, shiftY: true } },
};

type Items = NonNullable<MenuProps['items']>;

function OfficeHead() {
  const say = useWords(WORDS);
  const name = useWords(ENTRY_WORDS);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const entries = entriesFor(useMay());
  const selected = pageAt(entries, path);
  const page = ({ to, word }: OfficePage) => ({ key: to, label: <Link to={to}>{name(word)}</Link> });
  const section = ({ word, pages }: Section): Items =>
    word === undefined
      ? pages.map(page)
      : [{ key: `section-${word}`, type: 'group' as const, label: name(word), children: pages.map(page) }];
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
        builtinPlacements={BESIDE}
        selectedKeys={selected ? [selected.to] : []}
        items={entries.map((entry) =>
          'pages' in entry
            ? { key: entry.word, label: name(entry.word), children: sectionsOf(entry.pages).flatMap(section) }
            : page(entry),
        )}
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
