export * from './assessment';
export * from './contribution';
export * from './finding';
export * from './assess';
export { formNameOf } from './recognition';
export { subjectsOf } from './subject';
export { joinAssessments, verdictOf } from './verdict';
