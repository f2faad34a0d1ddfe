import type { FinderResult } from '@zorgpaden/domain/finder/contract';

/** A contact as schema.org knows it. Nothing for an example: search engines must never show its number. */
export function contactPoint(result: FinderResult, municipality: string): object | null {
  if (result.demonstration) return null;
  const phone = result.channels.find((channel) => channel.kind === 'phone');
  const web = result.channels.find((channel) => channel.href?.startsWith('https:'));
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: result.title,
    provider: { '@type': 'Organization', name: result.organisation },
    areaServed: { '@type': 'AdministrativeArea', name: municipality },
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(phone && {
        servicePhone: {
          '@type': 'ContactPoint',
          telephone: phone.href?.replace('tel:', '') ?? phone.value,
          ...(result.openingHours && { hoursAvailable: hoursOf(result.openingHours.weekly) }),
        },
      }),
      ...(web && { serviceUrl: web.href }),
    },
  };
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function hoursOf(weekly: readonly { day: number; from: string; to: string }[]): object[] {
  return weekly.map(({ day, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${days[day - 1] ?? ''}`,
    opens: from,
    closes: to === '24:00' ? '23:59' : to,
  }));
}
