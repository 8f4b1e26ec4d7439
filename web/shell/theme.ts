// The look of antd's parts, from the same values as look/tokens.css.
import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#14454b',
    colorPrimaryBg: '#e6f0ef',
    colorPrimaryBgHover: '#d6e6e4',
    controlItemBgActive: '#e6f0ef',
    controlItemBgActiveHover: '#d6e6e4',
    colorLink: '#14454b',
    colorInfo: '#14454b',
    colorSuccess: '#2c7a4b',
    colorWarning: '#b9731a',
    colorError: '#b3372f',
    colorText: '#1c2a2e',
    colorTextSecondary: '#56666b',
    colorBgLayout: '#faf8f3',
    colorTextPlaceholder: '#56666b',
    colorBorder: '#c9c2b3',
    colorBorderSecondary: '#e2ddd2',
    borderRadius: 8,
    fontSize: 15,
    fontFamily: 'inherit',
  },
  components: {
    Table: { headerBg: '#f4f1e9', headerColor: '#56666b', cellPaddingBlockMD: 9 },
    Layout: { headerBg: '#14454b', siderBg: '#ffffff' },
    Menu: {
      itemSelectedBg: '#e6f0ef',
      itemBorderRadius: 8,
      groupTitleColor: '#56666b',
      groupTitleFontSize: 12,
    },
  },
};
