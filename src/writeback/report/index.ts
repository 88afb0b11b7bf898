export { planReport } from './plan-report';
