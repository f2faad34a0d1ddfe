import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION } from './permission.js';

const PATH = 'path';

/** Stops the start when a handler does not say who may call it: forgetting is not a policy. */
@Injectable()
export class UndeclaredRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype] : []))
      .flatMap((controller) => this.undeclaredOf(controller));
    if (undeclared.length > 0) {
      throw new Error(
        `Declare with @Public(), @WithSession() or @Permits() who may call: ${undeclared.join(', ')}.`,
      );
    }
  }

  private undeclaredOf(controller: NonNullable<unknown> & { name: string; prototype?: object }) {
    const prototype = (controller.prototype ?? {}) as Record<string, object>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => {
        const handler = prototype[name];
        return handler !== undefined && Reflect.hasMetadata(PATH, handler);
      })
      .filter((name) => {
        const targets = [prototype[name], controller] as Parameters<
          Reflector['getAllAndOverride']
        >[1];
        return this.reflector.getAllAndOverride(PERMISSION, targets) === undefined;
      })
      .map((name) => `${controller.name}.${name}`);
  }
}
