/** The forms of mentoring: five of Р-145, the regional «учитель – ученик», and the teachers' model of 2021. */
export type FormId =
  | 'pupil-pupil'
  | 'teacher-teacher'
  | 'student-pupil'
  | 'employer-pupil'
  | 'employer-student'
  | 'teacher-pupil'
  | 'head-teacher'
  | 'university-teacher'
  | 'partner-teacher';
