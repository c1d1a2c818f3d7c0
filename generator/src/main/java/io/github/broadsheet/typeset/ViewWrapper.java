package io.github.broadsheet.typeset;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.broadsheet.site.view.Markup;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates what views hold, and nothing else: the components of records, lists, maps by
 * name, text, numbers, truth values and mark-up. No method, class or field of Java can be reached,
 * for there is no model of one.
 */
final class ViewWrapper implements ObjectWrapper {

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // public already: saves a check at each call
            components.put(component.getName(), accessor);
          }
          return components;
        }
      };

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Markup markup) {
      return PageMarkup.FORMAT.fromMarkup(markup.html());
    } else if (value instanceof Record view) {
      return new RecordModel(view);
    } else if (value instanceof List<?> list) {
      return new ListModel(list);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Map<?, ?> map) {
      return new MapModel(map);
    } else if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("a view holds a " + value.getClass().getName());
  }

  private final class RecordModel implements TemplateHashModel {

    private final Record view;
    private final Map<String, Method> components;

    RecordModel(Record view) {
      this.view = view;
      components = COMPONENTS.get(view.getClass());
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Method accessor = components.get(name);
      if (accessor == null) {
        return null;
      }
      try {
        return wrap(accessor.invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("cannot read " + name + " of " + view.getClass(), e);
      }
    }

    @Override
    public boolean isEmpty() {
      return components.isEmpty();
    }
  }

  private final class ListModel implements TemplateSequenceModel {

    private final List<?> list;

    ListModel(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private final class MapModel implements TemplateHashModel {

    private final Map<?, ?> map;

    MapModel(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      return wrap(map.get(name));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }
}
