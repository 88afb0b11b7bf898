export { planReport } from './plan-report';
export { narrativeSheet } from './report-sheet';
export { summarySheet } from './summary-sheet';
