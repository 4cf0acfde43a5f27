import { test } from 'vitest';
import { gridOf, row, day } from '../grid';
import { readRegistries } from '../../../src/core/registry/recognise';
import { checkRegistries } from '../../../src/core/checks/check';
test('speed', () => {
  const first = ['Пётр','Анна','Ольга','Иван','Мария'];
  const head = row('№|Ф.И.О.|Класс|Дата рождения|Запрос|Телефон|E-mail|Форма|Согласие|ФИО наставника|Прим.');
  const h2 = row('№|ФИО наставника|Класс|Чем может помочь|Сколько человек возьмёт|Возраст подопечных|Согласие|Форма|ФИО наставляемого');
  const pad = (r:any[]) => [...r, ...Array.from({length: 30-r.length}, (_, i)=> 'Дополнительная заметка '+i)];
  const S = (i:number)=> { let s=''; let n=i; do { s+= 'абвгдежзик'[n%10]; n=Math.floor(n/10);} while(n); return 'И'+s+'нов'; };
  const A = Array.from({length: 4000}, (_, i) => pad([i+1, `${S(i)} ${first[i%5]} Сергеевич`, `${5+i%6} «А»`, day('2012-05-01'), 'математика, физика', '+7 900 111-22-33', 'a@b.ru', 'ученик – ученик', 'да', `${S(i%900)} Ольга Ивановна`]));
  const B = Array.from({length: 1000}, (_, i) => pad([i+1, `${S(i)} Ольга Ивановна`, `${9+i%3} «А»`, 'математика, физика', '2-3', '10-13 лет', 'да', 'ученик – ученик', `${S(i)} ${first[i%5]} Сергеевич`]));
  const grids = [gridOf('Наставляемые', [head, ...A] as any), gridOf('Наставники', [h2, ...B] as any)];
  for (let k=0;k<4;k++) { const t=performance.now(); const r = readRegistries(grids, '2026-09-10'); const t1=performance.now(); const f = checkRegistries(r, grids, '2026-09-10'); console.log(r.mentees?.people.length, r.mentors?.people.length, f.length, (t1-t).toFixed(0), (performance.now()-t1).toFixed(0)); }
  const same = [gridOf('Наставляемые', [head, ...A.map(r => { const c=[...r]; c[1]='Иванов Пётр Сергеевич'; return c;})] as any), grids[1]!];
  const t=performance.now(); const r = readRegistries(same, '2026-09-10'); const f = checkRegistries(r, same, '2026-09-10'); console.log('all same', f.length, (performance.now()-t).toFixed(0));
});
