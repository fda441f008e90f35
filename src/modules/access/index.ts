export { AccountsService } from './accounts.service.js';
export { forbidden } from './access-errors.js';
export { CurrentCaller, Requires } from './current-caller.js';
export { DemoAccounts } from './demo-accounts.js';
export { Account, ApiToken, Session } from './entities/account.entity.js';
