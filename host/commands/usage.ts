export const usage = `Наставник без Google: книга .xlsx на входе, книга и файлы на выходе.

  npm run --silent host -- run <книга.xlsx> --call <имя> [--input '<JSON>' | --input-file <файл>]
                               [--out <папка>] [--day bad] [--trace]
      Выполняет команду дополнения над книгой. Ответ – одна строка JSON.
      --input       входные данные команды (по умолчанию {})
      --input-file  то же из файла
      --out         куда положить книгу, документы, анкеты и письма; сама книга тогда не меняется
      --day bad     считать время так, как в плохой день у Google
      --trace       строка JSON об обращениях к службам и времени (в поток ошибок)

  npm run --silent host -- calls
      Список команд в JSON: имя, что делает, схема входных данных.

  npm run --silent host -- answer <анкета.json> --responses <файл.json>
      Подаёт ответы в анкету: [{ "answers": { "<вопрос или его номер>": "ответ" }, "at": "2026-09-03T10:00:00+03:00" }]

  npm run --silent host -- --help

Код завершения: 0 – сделано, 1 – отказ или сбой, 2 – команда написана неверно.
`;

/** The command line is not written as the usage says. */
export class WrongUsage extends Error {}
