export { RouteCard } from './ui/route-card';
