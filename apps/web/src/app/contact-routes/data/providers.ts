import { ChoicesClient } from './choices-client';
import { ContactRouteClient } from './contact-route-client';
import { RoutesNotice } from './routes-notice';

/** What the pages of contact routes share while one is in the workspace. */
export const contactRouteProviders = [ChoicesClient, ContactRouteClient, RoutesNotice];
