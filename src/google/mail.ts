import type { Mail } from '../core/ports';

export function mail(): Mail {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: (letter) => {
      MailApp.sendEmail(letter.to, letter.subject, letter.text);
    },
  };
}
