export { WhoElse } from './ui/who-else';
