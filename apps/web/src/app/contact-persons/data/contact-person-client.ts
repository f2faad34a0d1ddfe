import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ContactPersonOfRoute,
  NewContactPerson,
  ObjectionList,
} from '@zorgpaden/domain/contact-persons/contract';
import { firstValueFrom } from 'rxjs';

/** The person behind a contact, for who works with it. */
@Injectable()
export class ContactPersonClient {
  private readonly http = inject(HttpClient);

  async ofRoute(routeId: string): Promise<ContactPersonOfRoute['person']> {
    const answer = this.http.get<ContactPersonOfRoute>(`/api/v1/contact-routes/${routeId}/person`);
    return (await firstValueFrom(answer)).person;
  }

  async enter(
    coalitionId: string,
    routeId: string,
    person: NewContactPerson,
  ): Promise<ContactPersonOfRoute['person']> {
    const answer = this.http.put<ContactPersonOfRoute>(pathOf(coalitionId, routeId), person);
    return (await firstValueFrom(answer)).person;
  }

  /** Where somebody objected, and when: never who. */
  async objections(): Promise<ObjectionList['items']> {
    const answer = this.http.get<ObjectionList>('/api/v1/contact-person-objections');
    return (await firstValueFrom(answer)).items;
  }

  async remove(coalitionId: string, routeId: string): Promise<void> {
    await firstValueFrom(this.http.delete<void>(pathOf(coalitionId, routeId)));
  }
}

function pathOf(coalitionId: string, routeId: string): string {
  return `/api/v1/coalitions/${coalitionId}/contact-routes/${routeId}/person`;
}
