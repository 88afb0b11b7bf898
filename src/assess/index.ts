export * from './assessment';
export * from './contribution';
export * from './finding';
export * from './assess';
export { formNameOf } from './recognition';
export { subjectsOf } from './subject';
export { rehomed } from './systems/rehomed';
export { joinAssessments, judge, verdictOf, type Judgement, type Outcome } from './verdict';
