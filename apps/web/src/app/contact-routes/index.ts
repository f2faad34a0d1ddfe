export { Attention } from './ui/attention';
export { contactRouteProviders } from './data/providers';
export { editorRoutes } from './editor-routes';
export { ChoicesClient } from './data/choices-client';
export { ContactRouteClient } from './data/contact-route-client';
export { type RoutePart, routeParts } from './form/differences';
export { fieldLabel } from './words/field-label';
export type { Names } from './words/names';
export { partInWords, partLabel } from './words/part-in-words';
