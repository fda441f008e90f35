import type { OutgoingMail } from '../../../src/mail/mailer.js';

let made = 0;

/** A reminder as the product would send it, with its own Message-ID; fields may be replaced. */
export function sampleMail(overrides: Partial<OutgoingMail> = {}): OutgoingMail {
  made += 1;
  return {
    messageId: `<mail-${made}.${process.pid}@dondoc.example>`,
    from: { name: 'Đôn đốc', address: 'dondoc@vanphong.example' },
    to: { name: 'Văn phòng Sở Nội vụ', address: `so-noi-vu-${made}@tinh.example` },
    subject: 'Nhắc hạn: 3 nhiệm vụ đến hạn ngày 24/6/2026',
    html: '<p>Kính gửi Sở Nội vụ,</p><p>Đề nghị đơn vị hoàn thành đúng hạn.</p>',
    text: 'Kính gửi Sở Nội vụ,\nĐề nghị đơn vị hoàn thành đúng hạn.\n',
    dateMs: Date.UTC(2026, 5, 23, 1, 0, 0),
    headers: {},
    ...overrides,
  };
}

/** An `onTransmit` that counts its calls. */
export function transmitCounter(): { calls: number; onTransmit: () => Promise<void> } {
  const counter = {
    calls: 0,
    onTransmit: (): Promise<void> => {
      counter.calls += 1;
      return Promise.resolve();
    },
  };
  return counter;
}
