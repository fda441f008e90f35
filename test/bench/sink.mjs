// An SMTP server in a process of its own that takes every mail and only counts. Speaks with its parent by messages.
import { SMTPServer } from 'smtp-server';

let accepted = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, done) {
    stream.on('end', () => {
      accepted += 1;
      process.send({ accepted });
      done();
    });
    stream.resume();
  },
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('message', (message) => {
  if (message === 'reset') accepted = 0;
});
process.on('disconnect', () => process.exit(0));
