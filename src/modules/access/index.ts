export { DemoAccounts } from './demo-accounts.js';
export { Account, ApiToken, Session } from './entities/account.entity.js';
