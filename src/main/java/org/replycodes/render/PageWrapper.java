package org.replycodes.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.replycodes.text.Html;

/**
 * Shows templates records and nothing else: {@link Html} as markup that needs no escaping, enums by
 * their name, everything else by the library's own wrapping of texts, numbers, flags and lists. An
 * object of another type is refused, so that no template reaches a method.
 */
final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper(Version version) {
        super(version);
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (object instanceof Enum<?> value) {
            return super.wrap(value.toString());
        }
        return super.wrap(object);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Record shown) {
            return new RecordModel(shown, this);
        }
        throw new TemplateModelException(
                "a template cannot see a " + object.getClass().getSimpleName());
    }
}
