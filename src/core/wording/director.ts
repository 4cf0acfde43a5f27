/** What is said about the summary and about who may see it. */
export const directorSays = {
  built: 'Сводка составлена: на листе нет ни имён, ни кодов, рядом с каждой цифрой – правило счёта.',
  opened: (email: string) => `Доступ открыт: ${email} может смотреть таблицу, но не менять её.`,
  already: (email: string) => `У ${email} доступ уже есть, ничего менять не пришлось.`,
} as const;
