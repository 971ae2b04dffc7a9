package org.videotracker.model.json;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

/** The place of a parameter: the sets of fields of a session file, with identities in the place of names. */
final class AddressForm implements Form<ParameterAddress> {
    static final AddressForm INSTANCE = new AddressForm();

    private static final int MAX_NAME = 256;

    private AddressForm() {}

    @Override
    public void write(ParameterAddress address, StringBuilder text) {
        text.append('{');
        switch (address) {
            case OfModule(ModuleId module, var _) -> module(module, text);
            case OfSample(ModuleId module, int slot, var _) -> {
                module(module, text);
                text.append("\"sample\":").append(slot).append(',');
            }
            case OfLink(LinkId link, var _) -> {
                text.append("\"from\":\"").append(Keys.of(link.source()));
                text.append("\",\"to\":\"").append(Keys.of(link.target())).append("\",");
            }
            case OfStep(String pattern, int row, var _) -> {
                text.append("\"pattern\":");
                JsonPrinter.quote(pattern, text);
                text.append(",\"row\":").append(row).append(',');
            }
            case OfTransport _ -> text.append("\"settings\":\"transport\",");
            case OfProject _ -> text.append("\"settings\":\"project\",");
        }
        text.append("\"parameter\":");
        JsonPrinter.quote(address.parameter(), text);
        text.append('}');
    }

    private static void module(ModuleId module, StringBuilder text) {
        text.append("\"module\":\"").append(module.uuid()).append("\",");
    }

    @Override
    public ParameterAddress read(Part part, Catalog catalog) throws UnreadableSessionException {
        Fields fields = part.fields();
        ParameterAddress address = read(fields, fields.get("parameter").text(MAX_NAME));
        fields.refuseRest();
        return address;
    }

    private static ParameterAddress read(Fields fields, String parameter) throws UnreadableSessionException {
        Optional<Part> module = fields.find("module");
        if (module.isPresent()) {
            ModuleId id = ModuleReader.id(module.get());
            Optional<Part> sample = fields.find("sample");
            return sample.isPresent()
                    ? new OfSample(id, sample.get().integer(Integer.MIN_VALUE, Integer.MAX_VALUE), parameter)
                    : new OfModule(id, parameter);
        }
        Optional<Part> from = fields.find("from");
        if (from.isPresent()) {
            return new OfLink(new LinkId(Forms.port(from.get()), Forms.port(fields.get("to"))), parameter);
        }
        Optional<Part> pattern = fields.find("pattern");
        if (pattern.isPresent()) {
            int row = fields.get("row").integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
            return new OfStep(pattern.get().text(MAX_NAME), row, parameter);
        }
        Part settings = fields.get("settings");
        String group = settings.text(MAX_NAME);
        return switch (group) {
            case "transport" -> new OfTransport(parameter);
            case "project" -> new OfProject(parameter);
            default -> throw settings.unknown("group of settings called", group, List.of("project", "transport"));
        };
    }
}
