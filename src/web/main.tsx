import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { giveStylesTheNonce } from './lib/style-nonce';
import './app/base.css';

giveStylesTheNonce();
const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
