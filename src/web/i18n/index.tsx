import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en } from './en';
import type { MessageKey, Messages } from './messages';
import { vi } from './vi';

export type { MessageKey } from './messages';
export type Language = 'vi' | 'en';
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, en };
const STORED = 'dondoc.language';

interface I18n {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly t: Translate;
}

const Context = createContext<I18n | null>(null);

/** The words of the application, in the language this browser was last set to; Vietnamese at first. */
export function I18nProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(STORED) === 'en' ? 'en' : 'vi',
  );
  useEffect(() => {
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo<I18n>(() => ({ language, setLanguage, t: translator(language) }), [language]);
  return <Context value={value}>{children}</Context>;
}

export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (!i18n) throw new Error('outside of I18nProvider');
  return i18n;
}

/** `{name}` in a message stands for the value of that name. */
function translator(language: Language): Translate {
  return (key, values = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
