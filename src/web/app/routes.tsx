import { type ComponentType, lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { CrashPage, NotFoundPage } from './error-pages';
import { Home } from './home';
import { FrontDoor, Shell } from './shell';

/** A page that is loaded when it is first opened. */
const page = (load: () => Promise<{ Page: ComponentType }>) => {
  const Page = lazy(async () => ({ default: (await load()).Page }));
  return <Page />;
};

export const createRouter = () =>
  createBrowserRouter([
    {
      // For those who cannot sign in yet.
      element: <FrontDoor />,
      errorElement: <CrashPage />,
      children: [
        { path: '/account/forgot', element: page(() => import('../features/account/pages/forgot-page')) },
        {
          path: '/account/invitation/:token',
          element: page(() => import('../features/account/pages/link-page')),
        },
        { path: '/account/reset/:token', element: page(() => import('../features/account/pages/link-page')) },
      ],
    },
    {
      element: <Shell />,
      errorElement: <CrashPage />,
      children: [
        {
          errorElement: <CrashPage />,
          children: [
            { path: '/', element: <Home /> },
            { path: '/picture', element: page(() => import('../features/picture/pages/picture-page')) },
            {
              path: '/assignments',
              element: page(() => import('../features/assignments/pages/assignments-page')),
            },
            {
              path: '/assignments/:id',
              element: page(() => import('../features/assignments/pages/assignment-page')),
            },
            {
              path: '/directives',
              element: page(() => import('../features/directives/pages/directives-page')),
            },
            {
              path: '/directives/:id',
              element: page(() => import('../features/directives/pages/directive-page')),
            },
            { path: '/intakes', element: page(() => import('../features/intake/pages/intakes-page')) },
            { path: '/intakes/:id', element: page(() => import('../features/intake/pages/review-page')) },
            { path: '/mailbox', element: page(() => import('../features/mails/pages/mailbox-page')) },
            {
              path: '/mailbox/:id',
              element: page(() => import('../features/mails/pages/mailbox-mail-page')),
            },
            { path: '/account', element: page(() => import('../features/account/pages/account-page')) },
            { path: '/mails/:id', element: page(() => import('../features/mails/pages/mail-page')) },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
