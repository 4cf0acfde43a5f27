export const sharing = {
  opened: (email: string) => `Доступ открыт: ${email} может смотреть таблицу, но не менять её.`,
  already: (email: string) => `У ${email} доступ уже есть, ничего менять не пришлось.`,
} as const;
