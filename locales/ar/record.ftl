## Headings

record-documents = { PLURAL($count) ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { NUMBER($count) } وثائق
    [many] { NUMBER($count) } وثيقة
   *[other] { NUMBER($count) } وثيقة
}
record-facts = بيانات
record-names = الأسماء
record-synonyms = أسماء أخرى
record-any-language = أي لغة
record-related = انظر أيضاً

## Labels of facts

fact-type = النوع
fact-symbol = رمز الوثيقة
fact-source = المصدر
fact-pages = الصفحات
fact-code = الرمز
fact-status = الحالة
fact-cas = رقم CAS
fact-abbreviations = المختصرات
fact-annexes = المرفقات
fact-categories = الفئة
fact-year-listed = سنة الإدراج
fact-listed-at = أُدرجت في
fact-decision = المقرر
fact-inchikey = InChIKey، المقطع الأول
fact-broader = موضوع أوسع
fact-narrower = مواضيع أضيق
fact-chemicals = المواد الكيميائية
fact-concepts = المواضيع
fact-conventions = الاتفاقيات
fact-convention = الاتفاقية
fact-host = المؤسسة المضيفة
fact-country = البلد
fact-city = المدينة
fact-regional-group = المجموعة الإقليمية
fact-region = المنطقة
fact-region-served = المنطقة المخدومة
fact-countries-served = البلدان المخدومة
fact-languages = اللغات
fact-expertise = الخبرة
fact-short-name = الاسم المختصر
fact-node-type = نوع المركز
fact-website = الموقع الشبكي
fact-note = ملاحظة
fact-confidence = درجة التيقن
fact-iso2 = رمز ISO بحرفين
fact-iso3 = رمز ISO بثلاثة أحرف
fact-m49 = رقم M49 للأمم المتحدة
fact-legal-basis = الأساس القانوني
fact-mandate = المهام
fact-sends-for-party = الإرسال باسم الطرف
fact-designated-by = جهة التعيين
fact-per-party = العدد لكل طرف
fact-parent = النوع الأوسع
fact-symbol-pattern = صيغة الرموز
fact-publisher = الناشر
fact-access = الاطلاع
fact-direction = الاتجاه
fact-drafted-by = جهة الصياغة
fact-sent-by = جهة الإرسال
fact-sent-to = المرسل إليه
fact-deadline = الموعد النهائي
fact-form = النموذج أو القناة
fact-meeting = الاجتماع
fact-date = التاريخ
fact-year = السنة
fact-licence = إعادة الاستخدام
fact-email = البريد الإلكتروني
fact-telephone = الهاتف
fact-parties = البلدان

## Values of facts

category-pesticide = مبيد آفات
category-industrial = مادة كيميائية صناعية
category-unintentional = إنتاج غير مقصود
status-listed = مدرجة في الاتفاقية
status-under-review = قيد الاستعراض
direction-in = واردة
direction-out = صادرة
direction-in-out = واردة وصادرة
