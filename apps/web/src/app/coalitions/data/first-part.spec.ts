import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import type { RoleName } from '@zorgpaden/domain/shared';
import { exampleUser } from '../../sessions/testing/example-user';
import { firstPart } from './first-part';

@Component({ template: '<router-outlet />', imports: [RouterOutlet] })
class Room {}

const id = '01920000-0000-7000-8000-00000000000a';

describe('the address of a coalition', () => {
  it.each<[RoleName, string]>([
    ['lead', `/coalities/${id}/overzicht`],
    ['adviser', `/coalities/${id}/overzicht`],
  ])('leads a %s to %s', async (role, address) => {
    const parts = ['overzicht'].map((path) => ({ path, component: Room }));
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          {
            path: 'coalities/:coalitionId',
            children: [
              {
                path: '',
                component: Room,
                children: [{ path: '', pathMatch: 'full', redirectTo: firstPart }, ...parts],
              },
            ],
          },
        ]),
      ],
    });
    const router = TestBed.inject(Router);
    const arrived = router.navigateByUrl(`/coalities/${id}`);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/session')
      .flush({ user: exampleUser(role, { id, name: 'Coalitie' }) });
    await arrived;
    expect(router.url).toBe(address);
  });
});
