/** Where mails that are ready wait for a worker. Only ids go through it; losing all of it loses no mail. */
export abstract class MailQueue {
  abstract enqueue(mailIds: readonly string[]): Promise<void>;
}

/** For processes that hold no queue, such as a command: the running worker finds the mails in the database. */
export class DetachedMailQueue extends MailQueue {
  async enqueue(): Promise<void> {}
}
