package manyi.project;

import manyi.text.ChoiceWord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Records as JSON: fields under their components' names and in their order, numbers unrounded, a
/// number that does not exist (NaN or infinite) as null, a choice in lower case with hyphens.
public final class Json {
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  /// A record on one line.
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// A record to be read by people too.
  public static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /// The tree that a text stands for.
  static JsonNode tree(String text) {
    return MAPPER.readTree(text);
  }

  private static JsonMapper mapper() {
    var module = new SimpleModule("manyi");
    module.addSerializer(Double.class, new FiniteNumber());
    module.addSerializer(Double.TYPE, new FiniteNumber());
    module.addSerializer(double[].class, new FiniteNumbers());
    module.addSerializer(Enum.class, new Choice());
    module.addKeySerializer(Enum.class, new ChoiceName());
    return JsonMapper.builder()
        .addModule(module)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .build();
  }

  private static void write(double value, JsonGenerator json) {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeNull();
    }
  }

  private static final class FiniteNumber extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      write(value, json);
    }
  }

  private static final class FiniteNumbers extends ValueSerializer<double[]> {
    @Override
    public void serialize(double[] values, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      for (var value : values) {
        write(value, json);
      }
      json.writeEndArray();
    }
  }

  @SuppressWarnings("rawtypes") // what a serializer of every enum has to be
  private static final class Choice extends ValueSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
      json.writeString(ChoiceWord.of(value));
    }
  }

  @SuppressWarnings("rawtypes") // what a serializer of every enum has to be
  private static final class ChoiceName extends ValueSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
      json.writeName(ChoiceWord.of(value));
    }
  }
}
