package io.github.broadsheet.parse.span.name;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What the learnt engine has learnt: for each feature and label a weight of one byte, and a weight
 * for each label after each other.
 *
 * <p>Immutable once read. Packed, the weights are a deflated stream: the transitions, then for each
 * feature that has any weight the distance from the one before, a mask of its labels, and a byte
 * for each.
 */
final class LearntWeights implements Decoder.Scores {

  /** Features share numbers from 0 to one less. */
  static final int BUCKETS = 1 << 16;

  private static final class Holder {
    static final LearntWeights STANDARD = read("names.model");
  }

  /** The width in bits of a sum: 41 features of at most 254 fit in, with their sign. */
  private static final int LANE = 16;

  private final byte[] weights;
  private final int[] transitions;

  /** The weights of all labels of a feature side by side, so that one addition adds them all. */
  private final long[] leads;

  LearntWeights(byte[] weights, int[] transitions) {
    this.weights = weights;
    this.transitions = transitions;
    leads = leads(weights);
  }

  /** The weights that travel in this jar. */
  static LearntWeights standard() {
    return Holder.STANDARD;
  }

  /** For each feature, by how much it speaks for each label more than for {@code OUTSIDE}. */
  private static long[] leads(byte[] weights) {
    long[] leads = new long[BUCKETS];
    for (int feature = 0; feature < BUCKETS; feature++) {
      int at = feature * Label.COUNT;
      for (int label = 1; label < Label.COUNT; label++) {
        leads[feature] += (long) (weights[at + label] - weights[at]) << LANE * (label - 1);
      }
    }
    return leads;
  }

  @Override
  public void score(int[] features, int[] scores) {
    long sum = 0;
    for (int f = 0; f < features.length && features[f] != Features.EMPTY; f++) {
      sum += leads[features[f]];
    }
    scores[0] = 0;
    for (int label = 1; label < Label.COUNT; label++) {
      scores[label] = (short) sum;
      sum = sum - (short) sum >> LANE;
    }
  }

  @Override
  public int transition(int from, int to) {
    return transitions[from * Label.COUNT + to];
  }

  private static LearntWeights read(String name) {
    InputStream stream = LearntWeights.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing beside " + LearntWeights.class.getName());
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16))) {
      int[] transitions = new int[Label.COUNT * Label.COUNT];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readShort();
      }
      byte[] weights = new byte[BUCKETS * Label.COUNT];
      int features = in.readInt();
      int feature = 0;
      for (int i = 0; i < features; i++) {
        feature += in.readUnsignedShort();
        int mask = in.readByte();
        for (int label = 0; label < Label.COUNT; label++) {
          if ((mask & 1 << label) != 0) {
            weights[feature * Label.COUNT + label] = in.readByte();
          }
        }
      }
      return new LearntWeights(weights, transitions);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The packed form, the same bytes for the same weights. */
  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      for (int transition : transitions) {
        out.writeShort(transition);
      }
      out.writeInt(features());
      int before = 0;
      for (int feature = 0; feature < BUCKETS; feature++) {
        int mask = mask(feature);
        if (mask != 0) {
          out.writeShort(feature - before);
          out.writeByte(mask);
          before = feature;
          for (int label = 0; label < Label.COUNT; label++) {
            if ((mask & 1 << label) != 0) {
              out.writeByte(weights[feature * Label.COUNT + label]);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private int features() {
    int features = 0;
    for (int feature = 0; feature < BUCKETS; feature++) {
      features += mask(feature) != 0 ? 1 : 0;
    }
    return features;
  }

  private int mask(int feature) {
    int mask = 0;
    for (int label = 0; label < Label.COUNT; label++) {
      mask |= weights[feature * Label.COUNT + label] != 0 ? 1 << label : 0;
    }
    return mask;
  }
}
