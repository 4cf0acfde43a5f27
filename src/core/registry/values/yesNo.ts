/** Both take a text as keyOf() leaves it. */
export function saysYes(key: string): boolean {
  return /^(?:согласие )?(?:да|\+|есть|имеется|получен|подписан|сдан|предоставлен|представлен|принес|в (?:личном )?деле|v$|√|✓|✔|☑|1$|yes$|согласен|согласна|в наличии)/.test(
    key,
  );
}

export function saysNo(key: string): boolean {
  return /^(нет|не (?!треб|нуж|надо|обязат)|-+$|отказ|отсутств|без |0$|n$|no$|✗|✘)/.test(key);
}
