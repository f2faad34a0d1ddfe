import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION, type Permission } from '../platform/auth/permission.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';

/** A handler under `/api/v1`, in the words of the document. */
export interface Handler {
  readonly method: string;
  /** `/coalitions/{id}`. */
  readonly path: string;
  readonly permission: Permission;
}

/** What the controllers under `/api/v1` say that they answer. */
export function handlersOf({ app }: TestApp): Handler[] {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    const root = String(Reflect.getMetadata('path', metatype as object));
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name] as object;
      const path: unknown = Reflect.getMetadata('path', handler);
      if (path === undefined || root === 'health' || root === '/') return [];
      const all = `/${root}/${String(path)}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
      const declared: unknown =
        Reflect.getMetadata(PERMISSION, handler) ??
        Reflect.getMetadata(PERMISSION, metatype as object);
      return {
        method: String(RequestMethod[Number(Reflect.getMetadata('method', handler))]),
        path: all.replace(/:(\w+)/g, '{$1}'),
        permission: declared as Permission,
      };
    });
  });
}
