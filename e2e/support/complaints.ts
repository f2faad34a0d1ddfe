import type { BrowserContext } from '@playwright/test';

/**
 * Console errors (a breach of the content security policy is one), uncaught errors, requests to
 * anybody else, answers of 500 and more, and files that are missing. That a question is refused with
 * a 4xx is part of the errands; the browser's own line about it is left out.
 */
export function listen(context: BrowserContext, site: string, provider: string): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const isOfStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isOfStatus) {
      complaints.push(`${message.page()?.url() ?? ''} ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const url = request.url();
    // Somebody who signs in through an organisation goes there: the page does, none of its parts.
    const isVisit = request.resourceType() === 'document' && url.startsWith(`${provider}/`);
    if (!url.startsWith(`${site}/`) && !isVisit && !/^(?:data|blob|about):/.test(url)) {
      complaints.push(`asked elsewhere: ${url}`);
    }
  });
  context.on('response', (response) => {
    const isQuestion = ['document', 'fetch', 'xhr'].includes(response.request().resourceType());
    if (response.status() >= (isQuestion ? 500 : 400)) {
      complaints.push(`${response.status()} ${response.url()}`);
    }
  });
  return complaints;
}
