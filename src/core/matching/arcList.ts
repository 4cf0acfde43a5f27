import type { Arcs } from './solver/problem';

/** Possible pairs as they are found: three growing columns of whole numbers, because a municipality has a million. */
export class ArcList {
  private count = 0;
  private mentee: Int32Array;
  private mentor: Int32Array;
  private score: Int32Array;

  constructor(expected = 64) {
    this.mentee = new Int32Array(Math.max(1, expected));
    this.mentor = this.mentee.slice();
    this.score = this.mentee.slice();
  }

  add(mentee: number, mentor: number, score: number): void {
    if (this.count === this.mentee.length) {
      this.mentee = grown(this.mentee);
      this.mentor = grown(this.mentor);
      this.score = grown(this.score);
    }
    this.mentee[this.count] = mentee;
    this.mentor[this.count] = mentor;
    this.score[this.count++] = score;
  }

  all(): Arcs {
    const { mentee, mentor, score, count } = this;
    if (count === mentee.length) return { mentee, mentor, score };
    return {
      mentee: mentee.slice(0, count),
      mentor: mentor.slice(0, count),
      score: score.slice(0, count),
    };
  }
}

function grown(column: Int32Array): Int32Array {
  const wider = new Int32Array(2 * column.length);
  wider.set(column);
  return wider;
}
