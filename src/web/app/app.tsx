import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import { type ReactNode, useState } from 'react';
import { RouterProvider } from 'react-router';
import { I18nProvider, useI18n } from '../i18n';
import { ApiError } from '../lib/api/client';
import { createRouter } from './routes';
import { theme } from './theme';

export function App(): ReactNode {
  return (
    <I18nProvider>
      <Application />
    </I18nProvider>
  );
}

function Application(): ReactNode {
  const { language } = useI18n();
  const [queries] = useState(createQueries);
  const [router] = useState(createRouter);
  return (
    // English is the library's own language.
    <ConfigProvider theme={theme} {...(language === 'vi' ? { locale: viVN } : {})}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        // What the server refuses it refuses again; what did not arrive may arrive.
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status > 0),
      },
      // What cannot be sent is to be told at once, not kept for later.
      mutations: { networkMode: 'always' },
    },
  });
}
