import type { ThemeConfig } from 'antd';

/** Colours reach 4.5:1 on white and on the page's grey, also those of hints and placeholders. */
export const theme: ThemeConfig = {
  token: {
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#0b4f8a',
    colorLink: '#0b4f8a',
    colorLinkHover: '#083a66',
    colorError: '#b3261e',
    colorText: '#1b2733',
    colorTextSecondary: '#4a5866',
    colorTextTertiary: '#566472',
    colorTextDescription: '#4a5866',
    colorTextPlaceholder: '#566472',
    colorBgLayout: '#f3f5f8',
    borderRadius: 6,
    fontSize: 15,
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  },
  components: {
    Table: { headerBg: '#eaeff5', headerColor: '#1b2733', cellPaddingBlock: 11 },
  },
};
