/// <reference types="astro/client" />
import type { Model } from './domain/model.ts';
import type { View } from './i18n/view.ts';

declare global {
  namespace App {
    interface Locals {
      view: View;
      model: Model;
    }
  }
}
